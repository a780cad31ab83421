import type { FrameLocator, Locator } from 'playwright-core';

/** A section of the admin page, read by its own button. */
export async function openSection(
  admin: FrameLocator,
  { title, read }: { title: string; read: string },
): Promise<Locator> {
  const section = admin.getByRole('region', { name: title, exact: true });
  await section.getByRole('button', { name: read }).click();
  return section;
}
