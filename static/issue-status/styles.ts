import '../report-form/panel.css';
import '../report-form/form/blocks.css';
import '../report-form/form/fields.css';
import '../report-form/form/rows.css';
import '../report-form/paste/paste.css';

// After the form's, whose names for rows and sections it uses too.
import './issue-status.css';
import './ruling/ruling.css';
import './request/request.css';
