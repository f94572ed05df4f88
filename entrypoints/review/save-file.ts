/** Gives the person a file to keep, by the browser's own way to save one. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the time the click is through.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
