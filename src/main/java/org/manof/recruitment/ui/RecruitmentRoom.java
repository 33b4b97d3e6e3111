package org.manof.recruitment.ui;

import org.manof.initiative.Initiatives;
import org.manof.recruitment.CandidateFiles;
import org.manof.recruitment.Candidates;
import org.manof.recruitment.Feasibility;
import org.manof.recruitment.Recruiting;

/** What the screens of candidates call. */
@org.springframework.stereotype.Component
record RecruitmentRoom(
        Candidates candidates,
        CandidateFiles files,
        Recruiting recruiting,
        Feasibility feasibility,
        Initiatives initiatives) {}
