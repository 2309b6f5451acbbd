/** Hands a file over to the browser's downloads. */
export function download(fileName: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  // The download has its own hold on the content once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
