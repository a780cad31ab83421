import type { RankingContestant } from '../contestant';

export const rankingPeers: readonly RankingContestant[];
