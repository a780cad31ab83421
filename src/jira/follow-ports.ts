import type { Result } from '../contract/failure';
import type { Projections } from '../contract/projections';
import type { Done } from './ports';

/** Somebody has to see to it that a space follows; `projectId` null: every covered space. `by`: the account that changed something. */
export type FollowTurn = { projectId: string | null; by: string | null };

/** What follows a publication in the background, and how far it has come. */
export type Following = {
  push(turns: readonly FollowTurn[]): Promise<Result<Done>>;
  /** `null`: nothing was ever projected, or it cannot be read. */
  read(projectId: string): Promise<Result<Projections | null>>;
  write(projectId: string, projections: Projections): Promise<Result<Done>>;
};

/** One covered space in short, as of its last writing. */
export type SpaceLine = {
  projectId: string;
  /** Milliseconds since 1970; null: covered before that was kept. */
  since: number | null;
  revision: number;
  /** The revision of the site default that it stands on; null: it follows none. */
  site: number | null;
  /** The sections in which it differs. */
  differs: string[];
  /** The portal in which its customers are asked; missing: none. */
  portal?: string | undefined;
};
