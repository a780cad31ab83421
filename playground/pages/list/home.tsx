import { texts } from '../texts';

export function Home() {
  return <h1>{texts.nav.home}</h1>;
}
