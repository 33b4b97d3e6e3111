package org.manof.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Stands for whatever a signed-in person wants to open. */
@Route("any-staff-page")
@PermitAll
class AnyStaffPage extends Div {}
