export { findNeighbours } from './find-neighbours';
export { NeighbourList } from './neighbour-list';
