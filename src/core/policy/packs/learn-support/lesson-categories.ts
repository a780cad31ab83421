import type { Category } from '../../policy';
import { signal } from '../signal';

export const lights: Category = {
  id: 'lights',
  title: 'Lights of a lesson',
  help: 'The lights for tests or the pull request stay dark.',
  signals: [
    signal(
      4,
      [
        '{light} ~ {dark}',
        '{light} ~ not|wont|dont|doesnt|didnt|never|isnt|arent|cant|cannot|refuse*|fails|still ~ on|green|turn*|light*|lit|change*|update*|show*|go|appear*|come*|work*|register*',
        '{dark} ~ {light}',
        'test|tests|pr|pull+request|submit|local+build|lesson|second|third|first|build|spec|green|progress {light}',
        '{light} ~ lesson|lab|pr|test|tests|submit*|pull',
      ],
      [
        'light theme|mode|version|weight|bulb|blue|gray|grey|color|colour',
        'high light',
        'red|traffic|night light ~ lab|class|model',
      ],
    ),
    signal(2.5, [
      'learn|site|page|lesson|lab|it ~ not|doesnt|wont|never|didnt mark|register|recognise|recognize|count|notice',
    ]),
    signal(
      1.5,
      [
        '{light}',
        'not|isnt|doesnt|wont ~ marked|mark|show|register|count ~ complete|completed|done|passed|submitted',
        'checkmark|check+mark',
      ],
      ['light theme|mode|weight'],
    ),
  ],
};

export const project: Category = {
  id: 'project',
  title: 'Assessment or portfolio project',
  signals: [
    signal(
      4,
      [
        'portfolio|assessment|assessments|capstone project|projects|review|reviews|submission|form|appointment|call|page|deadline|status',
        'portfolio project|projects',
        'final|cli|gem|sinatra|rails|javascript|js|react|redux|module|mod ~ project|projects',
        'project ~ review|reviews|reviewer|assessment|assess*|submit*|submission|hand|hands|approved|appointment|graded|grade|rejected|repository link|schedule|scheduling|passed|requirements|spec|deadline|resubmit*|pairing|video',
        'assessment|assessments',
        'submit*|hand|handing|schedul*|book*|review|grade ~ project|assessment|portfolio',
        'code review ~ project|schedule*|book*|assessment',
        'portfolio',
      ],
      ['project folder|directory|files|root|manager|settings', 'in|open|opened _ project ~ folder|directory|editor'],
    ),
    signal(1.5, ['project|projects'], ['project folder|directory|files|root|settings']),
  ],
};

export const learnGem: Category = {
  id: 'learn-gem',
  title: 'The learn gem',
  help: 'Errors that are not test failures, when running tests or submitting.',
  signals: [
    signal(
      4,
      [
        'learn submit|save|test|open|next|new|hello|reset|doctor|command ~ error|errors|fails|failed|crash*|exception|blows|trace|stacktrace|nomethoderror|undefined|hangs|stuck|dies|abort*|denied|timeout|times|stops|rejected|says|gives|throws|raises|prints|returns|ends|outputs',
        'error|errors|exception|fails|crash* ~ learn+submit|learn+save|learn+test|learn+open|learn+gem|learn+command',
        'run|runs|running|ran|typing|type|types|command|executing|execute|when learn ~ error|errors|trace|exception|fails|crash*|nothing|hangs|prints|gives|says|dies|throws|raises|undefined|aborts|ends',
        'learn ~ gem',
        'error|errors|exception|trace|crash|message ~ running|run|runs|typing|type|executing|calling|when ~ learn .',
        'learn co gem',
        'learn_test|learn_submit|learn_open|learn_web|learn_config|learn+co|learn_error',
        'lib learn test|submit|open|web|config|co',
        'jsonparsererror|parsererror|loaderror|nomethoderror|enoent|eaccess|eaddrinuse|syntaxerror|filepermissionserror|gemnotfound|unrecognizedcommand|faraday*|openssl*|sslerror|bundlernotfound|unexpected+token',
        'json parsererror|parser',
        'errno eaddrinuse|enoent|eacces|econnrefused',
        'gem install|update|not ~ learn|error|found|permission',
        'could not find gem|learn|command',
        'bundle|bundler ~ error|fails|version|install|not|conflict|exec',
        'command not found ~ learn',
        'learn command not',
        'no|not|without|before|instead ~ spec|specs|test|tests ~ run|runs|executed|started|at+all|output',
        'before ~ spec|specs|test|tests ~ run*|execut*|single|any',
        'not ~ test failure|failures',
        'stack trace|stacktrace|backtrace|traceback ~ learn|running|submit*|specs|tests|json',
        'submit*|submission ~ error|exception|nomethoderror|undefined|fails|crash*',
        'netrc|learn+config|learn+whoami ~ error|fails|undefined|wrong',
      ],
      [
        'learn ide',
        'learn whoami ~ right|correct|fine|ok|shows',
        'form|page|button|project|portfolio|blog|assessment ~ submit*|submission',
        'submit*|submission form|page|button',
        'lights|light ~ *',
      ],
    ),
    signal(
      2,
      [
        'learn test|submit|save|open',
        'undefined method|local',
        'stack trace|stacktrace',
        'nilnilclass|nil+nilclass',
        'rspec',
        'gem|gems',
      ],
      [
        'with|via|by|pushed|using|did|done|after|ran|run|following learn save|submit|test|open',
        'learn save|submit ~ times|done|no|two|twice|again|three|same|works|worked',
      ],
    ),
  ],
};
