import fc from 'fast-check';

// What passed once passes again; PROPERTY_SEED looks for what this seed does not find.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20251125) });
