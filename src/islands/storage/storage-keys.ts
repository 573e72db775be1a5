/**
 * Under which names this browser keeps something for the guide. Plain text each, since the scripts of every page
 * are built with the text in them instead of asking for one more file.
 */

/** The reader's answers, as the text of a link. */
export const answersKey = 'csp-guide:answers';
/** The language that the reader has chosen. */
export const languageKey = 'csp-guide:language';
/** `off` where the single key that opens the search is switched off. */
export const slashKey = 'csp-guide:slash';
/** Ticks and notes of the checklist. */
export const checklistKey = 'csp-guide:checklist';
/** What stood there and could not be read, until the reader throws it away. */
export const checklistBackupKey = 'csp-guide:checklist-unread';
