import { PageObject } from '../page-object.ts';
/** The page, panel or dialog that may follow a click on Accept or Decline. */
export declare class DecisionPanel extends PageObject {
    #private;
    /** Enters the comment that is required to accept a refund. */
    enterComment(text: string): Promise<void>;
    /**
     * Answers the dialog, if one appears. It is not documented which actions ask for a comment.
     *
     * @param text the comment
     * @param changed waits until the order has changed, and rejects on a timeout
     */
    answer(text: string, changed: () => Promise<unknown>): Promise<void>;
}
