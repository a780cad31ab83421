import type { ScreenUse } from '../contract/setup';

/** One screen scheme: the screen for each use; `default` where none is named. */
export type ScreenScheme = {
  default: number;
  create?: number | undefined;
  edit?: number | undefined;
  view?: number | undefined;
};

const USES: ScreenUse[] = ['create', 'edit', 'view'];

/** The screens behind some screen schemes, each once, with what it is used for. */
export function screenPlaces(schemes: readonly ScreenScheme[]): Map<number, ScreenUse[]> {
  const places = new Map<number, ScreenUse[]>();
  for (const scheme of schemes) {
    for (const use of USES) {
      const screen = scheme[use] ?? scheme.default;
      const known = places.get(screen) ?? [];
      if (!known.includes(use)) places.set(screen, [...known, use]);
    }
  }
  return places;
}
