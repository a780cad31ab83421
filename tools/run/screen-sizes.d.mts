/** Bytes after gzip of all JavaScript and CSS under a folder. */
export function gzipBytes(folder: string): number;
/** Bytes after gzip of what a browser fetches until the heaviest room of a screen stands. Throws where it has no rooms. */
export function firstLoadBytes(folder: string): number;
/** Every screen under static/: bytes after gzip (null: not built) and what they may be. */
export function screenSizes(root: string): { screen: string; bytes: number | null; budget: number }[];
