/** The star beside what the report needs, for the eye; the box itself says it to those who listen. */
export function NeededMark() {
  return (
    <span className="needed" aria-hidden="true">
      *
    </span>
  );
}
