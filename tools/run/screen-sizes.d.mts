/** Bytes after gzip of all JavaScript and CSS under a folder. */
export function gzipBytes(folder: string): number;
/** Every screen under static/: bytes after gzip (null: not built) and what they may be. */
export function screenSizes(root: string): { screen: string; bytes: number | null; budget: number }[];
