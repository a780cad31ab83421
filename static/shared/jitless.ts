import * as z from 'zod/mini';

/**
 * Forge's content policy forbids `eval`, which zod otherwise probes for when a schema is made.
 * Import this file before any other that makes a schema.
 */
z.config({ jitless: true });
