package org.manof.initiative.ui;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route("home")
@RolesAllowed({"FACILITATOR", "COORDINATOR"})
class HomeView extends VerticalLayout {}
