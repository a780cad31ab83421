import type { FrameLocator, Page } from 'playwright-core';

import { policy } from '../../static/messages/en/policy';
import { openAdmin } from './admin-page';

export const words = policy;

/** The policy room at a section, or one of its rows by its number. */
export async function openPolicy(page: Page, place = '', user = 'site-admin'): Promise<FrameLocator> {
  const admin = await openAdmin(page, user, 'policy');
  await admin.getByRole('navigation', { name: policy.sections.title }).waitFor();
  if (place !== '') await goToSection(admin, place);
  return admin;
}

export const goToSection = (admin: FrameLocator, section: string): Promise<void> =>
  admin
    .getByRole('navigation', { name: policy.sections.title })
    .getByRole('button', { name: new RegExp(`^${section}`) })
    .click();

/** Opens a row by what people call it. */
export async function openRow(admin: FrameLocator, section: string, row: string): Promise<void> {
  await goToSection(admin, section);
  await admin.getByRole('button', { name: row, exact: true }).click();
  await admin.getByRole('heading', { level: 3, name: row, exact: true }).waitFor();
}

export async function retitle(admin: FrameLocator, title: string): Promise<void> {
  await admin.getByLabel('Title', { exact: true }).fill(title);
}

export async function publish(admin: FrameLocator, note: string): Promise<void> {
  await admin.getByRole('textbox', { name: new RegExp(`^${policy.publish.note}`) }).fill(note);
  await admin.getByRole('button', { name: policy.publish.press, exact: true }).click();
}

export const published = (admin: FrameLocator, revision: number): Promise<void> =>
  admin.getByText(`Learn support, revision ${revision} is published.`).waitFor();
