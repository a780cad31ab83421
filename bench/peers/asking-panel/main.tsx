import { showWhenAnswered } from '../support/show-when-answered';

showWhenAnswered('panel/open');
