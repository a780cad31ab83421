/** Hands a text to the browser as a file. Forge's frames may save files (their sandbox allows downloads). */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser may still be reading it right after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
