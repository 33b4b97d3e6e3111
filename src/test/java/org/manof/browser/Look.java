package org.manof.browser;

import com.microsoft.playwright.Page;

/** What is done at each stop of the tour. */
interface Look {
    /** Looks at a screen; {@code name} begins with the surface, such as "board-lobby". */
    void at(String name, Words reader, Page page);
}
