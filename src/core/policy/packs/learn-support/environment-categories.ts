import type { Category } from '../../policy';
import { labNotSolved } from './case-phrases';
import { signal } from '../signal';

export const ide: Category = {
  id: 'ide',
  title: 'Learn IDE',
  help: 'Installing, loading, slow, cannot log in.',
  signals: [
    signal(
      3,
      [
        'ide ~ crash*|freez*|froze|frozen|hang|hangs|hanging|hung|slow|slowly|sluggish|lag|lags|laggy|lagging|blank|white|empty|stuck|disconnect*|reconnect*|connecting|unauthorized|unresponsive|unusable',
        'ide ~ not|wont|doesnt|cant|cannot|never|fails|failed|refuses|unable|stopped ~ start*|open*|load*|launch*|install*|connect*|work*|log|login|update*|respond*|save|boot|run|come|appear*',
        'cant|cannot|unable|couldnt|not|wont|fails|failed|trouble|problem|problems|error ~ install*|open*|start*|load*|log|login|launch*|connect*|updat*|download* ~ ide',
        'install*|download*|updat*|upgrad*|uninstall*|reinstall* ~ ide',
        'slow|sluggish|laggy|frozen|freezing|crashing|broken|empty|blank|unresponsive ~ ide',
        'ide ~ terminal|editor|file tree|tree|sidebar|login|log in|window|installer|update|version|password|plugin|package ~ *',
        'terminal|editor|tree|window|cursor|prompt|pane|tab|files ~ in|of ~ ide',
        'ide terminal|login|editor|installer|window|update|error|problem|issue|loads|opens|starts',
        'log|logged|logging|login|sign in|into|to ~ ide',
        'integrated development environment',
      ],
      [
        'refresh*|restart*|reinstall*|reopen*|quit|closed ~ ide ~ same|no change|nothing|no help',
        'ide ~ works|fine|ok|okay',
        'rubymine|webstorm|cloud9|eclipse ide',
      ],
    ),
    signal(
      1.5,
      ['learn ide', 'ide'],
      [
        'in|on|with|from|using|inside|within|via|via the|through|my|own ~ ide',
        'not|no|instead of|outside ~ ide',
        'rubymine|webstorm|cloud9|eclipse ide',
      ],
    ),
    signal(0.5, ['ide']),
  ],
};

export const virtualbox: Category = {
  id: 'virtualbox',
  title: 'VirtualBox',
  help: 'Installing or using VirtualBox.',
  signals: [
    signal(
      4,
      [
        'virtualbox',
        'virtual box|machine|machines',
        'vbox*',
        'vt x',
        'vtx',
        'verr*',
        'guest additions',
        'vagrant',
        'hypervisor|virtualisation|virtualization|vboxdrv',
        'virtual disk',
        'vdi|ova',
      ],
      ['not|no|without|instead+of|moved|away|uninstalled ~ virtualbox'],
    ),
    signal(2, ['vm|vms', 'hyper v', 'ubuntu image']),
  ],
};

export const other: Category = {
  id: 'other',
  title: 'Something else',
  help: 'For example setting up a local environment, or a lab that the coach cannot solve.',
  signals: [
    signal(
      3,
      [
        'local environment|env|setup|set+up|machine|installation|development',
        'environment set+up|setup|install*',
        'set+up|setup|setting+up|install|installing|installation|upgrade|configure|configuring ~ local|locally|ruby|rvm|rbenv|homebrew|brew|postgres|postgresql|sqlite|node|npm|rails|git|xcode|atom|sublime|phantomjs|bundler|gcc|nvm|python|java|ubuntu|linux|windows|wsl',
        'rvm|rbenv|homebrew|brew|xcode|postgres|postgresql|psql|sqlite3|macports|apt|nvm|phantomjs|wsl|cygwin|chruby',
        'nitrous',
        ...labNotSolved,
        'certificate|graduation|transcript',
      ],
      [
        'learn ide',
        'virtualbox|vm ~ install*',
        'local build',
        'ide ~ install*|set+up',
        'install*|set+up ~ ide|virtualbox|virtual',
      ],
    ),
    signal(
      1,
      ['local|locally', 'install*', 'windows update', 'ruby version', 'solution ~ lab'],
      ['local build', 'reinstall*', 'install* ~ again|ide'],
    ),
  ],
};
