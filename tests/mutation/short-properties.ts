import fc from 'fast-check';

// A property that fails has noticed the change: making its example smaller, and trying more of them, only takes time.
fc.configureGlobal({ endOnFailure: true, numRuns: 30 });
