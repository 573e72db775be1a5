import { createHash } from 'node:crypto';
import { answersKey } from '../../islands/storage/storage-keys.ts';

/**
 * Runs before the checker is painted: where answers are to be restored, the verdicts of nobody's answers stay unseen
 * until they are, so that nothing shows what is not meant and nothing moves. `checker.css` does the rest, and shows the
 * page anyway should the script of the checker never come.
 */
export const restoreFirst = `try{if(location.hash.includes('=')||localStorage.getItem('${answersKey}'))document.documentElement.dataset.restoring=''}catch{}`;

/** What the policy of the page has to allow for it. */
export const restoreFirstHash = `sha256-${createHash('sha256').update(restoreFirst).digest('base64')}` as const;
