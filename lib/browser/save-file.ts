/** Files for the person to keep. */

/** Hands a file to the browser's downloads; its content may come in parts. */
export function saveFile(
  document: Document,
  name: string,
  type: string,
  ...content: readonly BlobPart[]
): void {
  const link = document.createElement('a');
  // Not revoked: the download may begin later, and the address goes with the document.
  link.href = URL.createObjectURL(new Blob([...content], { type }));
  link.download = name;
  link.click();
}
