/**
 * Stands in for packages that `@forge/bridge` brings along for what no screen of ours does: drawing a document in a frame
 * (iframe-resizer) and its checks of egress. The bridge names them inside functions only; they were 15 kB gzip of every screen.
 */
export {};
