import { createHash } from 'node:crypto';
import { answersKey } from '../../islands/storage/storage-keys.ts';

/**
 * Runs before an island is painted: where answers are to be restored, what stands there of nobody's answers stays unseen
 * until they are, so that nothing shows what is not meant and nothing moves. `answers.css` does the rest, and shows the
 * island anyway should its script never come.
 */
export const restoreFirst = `try{if(location.hash.includes('=')||localStorage.getItem('${answersKey}'))document.documentElement.dataset.restoring=''}catch{}`;

/** What the policy of the page has to allow for it. */
export const restoreFirstHash = `sha256-${createHash('sha256').update(restoreFirst).digest('base64')}` as const;
