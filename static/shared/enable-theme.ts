import { view } from '@forge/bridge';

/** Jira's own colours, light or dark. Without them the fallbacks in the stylesheets hold. */
export async function enableTheme(): Promise<void> {
  try {
    await view.theme.enable();
  } catch {
    // A host without theming: the screen stays readable in its fallback colours.
  }
}
