import { describeCounters } from './contracts/counters.contract';
import { describeIssues } from './contracts/issues.contract';
import { describeRehearsals } from './contracts/rehearsals.contract';
import { describeRevisions } from './contracts/revisions.contract';
import { describeSite } from './contracts/site.contract';
import { describeDraftStore, describePolicyStore } from './contracts/storage.contract';
import { describeStrict } from './contracts/strict.contract';
import { describeWorkflows } from './contracts/workflows.contract';
import { forgeLearnPorts } from './forge-learn-ports';
import { forgePorts } from './forge-ports';
import { forgeRehearsalPorts } from './forge-rehearsal-ports';
import { installFakeForge } from './testing/fake-forge';
import { makeSite, type FakeSite } from './testing/fake-site';
import { memoryCounters } from './testing/memory-learning';
import { memoryPorts } from './testing/memory-ports';
import { memoryRehearsals } from './testing/memory-rehearsals';
import { makeStored } from './testing/small-policy';

/** The real adapters, talking to this site through the globals that Forge provides. */
const inForge = (site: FakeSite) => {
  installFakeForge(site);
  return forgePorts;
};

describePolicyStore('the memory store', () => memoryPorts(makeSite()).policies, makeStored());
describePolicyStore('the Forge store', () => inForge(makeSite()).policies, makeStored());
describeRevisions('the memory store', () => memoryPorts(makeSite()), makeStored());
describeRevisions('the Forge store', () => inForge(makeSite()), makeStored());
describeRehearsals('the memory store', memoryRehearsals);
describeRehearsals('the Forge store', () => {
  installFakeForge(makeSite());
  return forgeRehearsalPorts.rehearsals;
});
describeDraftStore('the memory store', () => memoryPorts(makeSite()).drafts);
describeDraftStore('the Forge store', () => inForge(makeSite()).drafts);
describeSite('the memory site', memoryPorts);
describeSite('Jira', inForge);
describeWorkflows('the memory site', (site) => memoryPorts(site).workflows);
describeWorkflows('Jira', (site) => inForge(site).workflows);
describeStrict('the memory site', memoryPorts);
describeStrict('Jira', inForge);
describeIssues('the memory site', memoryPorts);
describeIssues('Jira', inForge);
describeCounters('the memory store', memoryCounters);
describeCounters('the Forge store', () => {
  installFakeForge(makeSite());
  return forgeLearnPorts.counters;
});
