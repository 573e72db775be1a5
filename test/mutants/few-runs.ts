import fc from 'fast-check';

// A slip of the code shows in few cases or not at all in a hundred; each mutant pays for all of them.
fc.configureGlobal({ numRuns: 25 });
