import { showWhenAnswered } from '../support/show-when-answered';

showWhenAnswered('status/read');
