import { ok } from '../../contract/failure';
import { forgePorts } from '../../jira/forge-ports';
import { forgeRepairPorts } from '../../jira/forge-repair-ports';

/** What a lozenge is read from: what the site calls our field is kept in storage for a day, so that Jira is asked for the work item alone. */
export const lozengePorts = {
  ...forgePorts,
  requests: forgeRepairPorts.requests.store,
  reportField: {
    async find() {
      const site = await forgeRepairPorts.siteFacts.read(Date.now());
      return site.ok ? ok(site.value.reportField) : site;
    },
  },
};
