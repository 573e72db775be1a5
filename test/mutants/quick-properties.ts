import fc from 'fast-check';

// A mutant needs one case that shows it, soon, and not the smallest one: each pays for all that are drawn.
fc.configureGlobal({ numRuns: 25, endOnFailure: true });
