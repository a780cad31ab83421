/**
 * Stands in for packages that `@forge/bridge` brings along for what no screen of ours does: drawing a document in a frame
 * (iframe-resizer), its checks of egress, and reading Forge's own translation files (lodash/get; our sentences are in `messages/`). The bridge
 * names them inside functions only; they were 17 kB gzip of every screen.
 */
export {};
