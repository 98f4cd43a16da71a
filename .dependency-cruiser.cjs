/** The rooms of the house and what each may import; docs/design.md draws the same picture. */
const rooms = {
  'src/language': [],
  'src/corpus': ['src/language'],
  'src/knowledge': ['src/corpus', 'src/language'],
  'src/answers': ['src/knowledge', 'src/corpus', 'src/language'],
  commands: ['src/answers'],
  'src/operation': ['src/answers'],
  'src/discord': ['commands', 'src/answers', 'src/operation'],
  'src/console': ['commands', 'src/answers'],
};

/** What a stretch of text is: the one word of the house's language that every room speaks. */
const SPAN = '^src/language/span\\.ts$';

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room.replace('/', '-')}-imports-to-the-left`,
  severity: 'error',
  comment: `${room} may import only from: ${allowed.join(', ') || 'itself'}`,
  from: { path: `^${room}/` },
  to: { path: '^(src|commands)/', pathNot: [...[room, ...allowed].map((name) => `^${name}/`), SPAN] },
}));

/** The folders of the reader of mission news: each may import from those named before it, and what a report is. */
const MISSIONS = '^src/language/missions/';
const missionFolders = [
  'lexicon',
  'words',
  'places',
  'posts',
  'frames',
  'subjects',
  'time',
  'people',
  'modality',
  'rejections',
  'orders',
  'steps',
  'learned',
  'discourse',
  'voices',
  'articles',
  'who-and-where',
  'candidates',
  'accounts',
];

const missionRules = missionFolders.map((folder, at) => ({
  name: `missions-${folder}-imports-from-before-it`,
  severity: 'error',
  comment: `${folder} may import only from: ${missionFolders.slice(0, at).join(', ') || 'itself'}`,
  from: { path: `${MISSIONS}${folder}/` },
  to: {
    path: MISSIONS,
    pathNot: [
      `${MISSIONS}(${missionFolders.slice(0, at + 1).join('|')})/`,
      `${MISSIONS}mission-report\\.ts$`,
    ],
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...missionRules,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'the-program-needs-no-development-package',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'language-does-no-input-or-output',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-discord-knows-discord',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/discord/' },
      to: { path: 'node_modules/(@discordjs|discord)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
