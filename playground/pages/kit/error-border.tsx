import { Component, type ErrorInfo, type ReactNode } from 'react';

import { texts } from '../texts';
import { Banner } from './banner';

/** Where a bug of these pages ends: said on the page, with the error in the console. */
export class ErrorBorder extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    console.error(error, componentStack);
  }

  override render() {
    return this.state.isBroken ? <Banner tone="error" title={texts.broken} /> : this.props.children;
  }
}
