/** Why somebody could not be added to an earlier work item; fetched by the press. */
export const meToo = {
  forbidden:
    'Jira lässt das Bearbeiten und Kommentieren von {key} nicht zu. Es wurde nichts hinzugefügt: bitte ihm folgen oder mit dem Bericht weitermachen.',
  gone: '{key} gibt es nicht mehr oder ist nicht zu sehen. Es wurde nichts hinzugefügt: bitte mit dem Bericht weitermachen.',
  moved:
    '{key} ist inzwischen in einem anderen Bereich. Es wurde nichts hinzugefügt: bitte ihm folgen oder mit dem Bericht weitermachen.',
  noField:
    '{key} kann keinen Bericht aufnehmen. Es wurde nichts hinzugefügt: bitte ihm folgen oder mit dem Bericht weitermachen.',
  unreadable:
    'Der Bericht von {key} lässt sich nicht lesen und blieb, wie er ist. Bitte ihm folgen oder mit dem Bericht weitermachen.',
  failed:
    'Es ließ sich nicht zu Ende bringen. Bitte noch einmal drücken: Nichts wird doppelt gezählt oder geschrieben.',
};
