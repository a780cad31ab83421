export function WorkItemPage({ issueKey }: { issueKey: string }) {
  return <h1>{issueKey}</h1>;
}
