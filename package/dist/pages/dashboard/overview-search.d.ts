import { PageObject } from '../page-object.ts';
/** Finds a transaction by the menu and the overview's search. */
export declare class OverviewSearch extends PageObject {
    #private;
    /** Opens the overview. Its menu entry may be hidden until "Transactions" is clicked. */
    open(): Promise<void>;
    /** Searches by keyword. The page header may have a search field of its own. */
    search(text: string): Promise<void>;
}
