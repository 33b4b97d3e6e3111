package org.manof.governance.ui;

import org.manof.governance.Comments;
import org.manof.governance.MemberEditing;
import org.manof.governance.ModelEditing;
import org.manof.governance.ModelFromGuide;
import org.manof.governance.Models;
import org.springframework.stereotype.Component;

/** What the screens of the model call. */
@Component
record ModelRoom(Models models, ModelEditing editing, ModelFromGuide guide, MemberEditing members, Comments comments) {}
