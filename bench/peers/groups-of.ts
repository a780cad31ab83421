type Linked = { key: string; same: readonly string[] };

/** Who is the same as whom, also over others: for each key all keys of its group, itself among them. Unknown keys are passed over. */
export function groupsOf(items: readonly Linked[]): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>(items.map(({ key }) => [key, [key]]));
  for (const { key, same } of items)
    for (const other of same) {
      const [here, there] = [groups.get(key), groups.get(other)];
      if (here === undefined || there === undefined || here === there) continue;
      here.push(...there);
      for (const moved of there) groups.set(moved, here);
    }
  return groups;
}
