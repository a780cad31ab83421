export type ColorMode = 'light' | 'dark';

const LINK = 'data-playground-tokens';

const putLink = (mode: ColorMode) =>
  new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/__bridge/tokens-${mode}.css`;
    link.setAttribute(LINK, mode);
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });

/** Puts Jira's design tokens into this document, as `view.theme.enable()` promises, and drops those of the other mode. */
export async function showTheme(mode: ColorMode): Promise<void> {
  const { dataset } = document.documentElement;
  dataset.colorMode = mode;
  dataset.theme = 'light:light dark:dark spacing:spacing shape:shape typography:typography motion:motion';
  if (document.querySelector(`link[${LINK}=${mode}]`) === null) await putLink(mode);
  for (const link of document.querySelectorAll(`link[${LINK}]`))
    if (link.getAttribute(LINK) !== dataset.colorMode) link.remove();
}
