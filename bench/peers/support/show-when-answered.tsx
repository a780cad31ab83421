import '../../../static/shared/page.css';

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

import { enableTheme } from '../../../static/shared/enable-theme';
import { rawAnswer } from '../../../static/shared/raw-answer';

function Counting() {
  const [presses, setPresses] = useState(0);
  return <Button onClick={() => setPresses(presses + 1)}>Ready {presses}</Button>;
}

/** The smallest page that waits for one call of the resolver before it shows anything: no page that needs an answer is sooner. */
export function showWhenAnswered(method: string): void {
  const asked = rawAnswer(method, {});
  void enableTheme();
  const root = document.getElementById('root');
  if (root !== null) void asked.then(() => createRoot(root).render(<Counting />));
}
