import * as fc from 'fast-check';

// The same drafts in every run, so that a red test is a change and never the dice. FC_SEED=$RANDOM explores.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_121) });
