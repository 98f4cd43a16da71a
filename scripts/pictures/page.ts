import { ComponentType } from 'discord.js';
import type { LocalMessage } from '../../tests/support/discord/interaction-record.ts';
import { isRecord, type Json, records, textOf } from '../../tests/support/discord/json.ts';
import { type Block, type Inline, parseMarkdown } from '../../tests/support/discord/markdown.ts';
import { styles, type Theme } from './look.ts';

const html = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const DAY_MS = 86_400_000;

function stamp(markup: string, now: Date): string {
  const [, seconds = '0', style = 'f'] = /^<t:(-?\d+)(?::(\w))?>$/.exec(markup) ?? [];
  const at = new Date(Number(seconds) * 1000);
  if (style === 'f')
    return at.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  if (style !== 'R')
    return at.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const days = Math.round((now.getTime() - at.getTime()) / DAY_MS);
  const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  if (days >= 365) return relative.format(-Math.floor(days / 365), 'year');
  return days >= 31 ? relative.format(-Math.floor(days / 30.4), 'month') : relative.format(-days, 'day');
}

const TAGS = { bold: 'b', italic: 'i', underline: 'u', strike: 's', spoiler: 'span' } as const;

function inline(nodes: readonly Inline[], now: Date): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return html(node.text);
      if (node.type === 'timestamp') return `<span class="stamp">${html(stamp(node.text, now))}</span>`;
      if (node.type === 'link') return `<a href="${html(node.url)}">${inline(node.children, now)}</a>`;
      if ('children' in node) return `<${TAGS[node.type]}>${inline(node.children, now)}</${TAGS[node.type]}>`;
      return `<span class="stamp">${html(node.text)}</span>`;
    })
    .join('');
}

function block(one: Block, now: Date): string {
  if (one.type === 'codeblock') return `<pre>${html(one.text)}</pre>`;
  if (one.type === 'heading') return `<h${one.level}>${inline(one.children, now)}</h${one.level}>`;
  return `<div class="${one.type}">${inline(one.children, now)}</div>`;
}

function control(one: Json): string {
  if (one['type'] === ComponentType.Button) {
    return `<span class="button">${html(textOf(one['label']))}${one['url'] === undefined ? '' : ' ↗'}</span>`;
  }
  return `<span class="menu">${html(textOf(one['placeholder']))}<span>⌄</span></span>`;
}

function component(one: Json, files: LocalMessage['files'], now: Date): string {
  const children = records(one['components']);
  switch (one['type']) {
    case ComponentType.Container: {
      const accent = Number(one['accent_color'] ?? 0)
        .toString(16)
        .padStart(6, '0');
      return `<div class="card" style="--accent:#${accent}">${children.map((child) => component(child, files, now)).join('')}</div>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text">${parseMarkdown(textOf(one['content']))
        .map((part) => block(part, now))
        .join('')}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.ActionRow:
      return `<div class="row">${children.map(control).join('')}</div>`;
    case ComponentType.MediaGallery:
      return records(one['items'])
        .map(({ media, description }) => {
          const name = isRecord(media) ? textOf(media['url']).replace('attachment://', '') : '';
          return `<img alt="${html(textOf(description))}" src="data:image/png;base64,${files.get(name)?.toString('base64') ?? ''}">`;
        })
        .join('');
    default:
      throw new Error(`component type ${one['type']} is not drawn here`);
  }
}

/** A message as a page in Discord's look. */
export const pageOf = (message: LocalMessage, theme: Theme, phone: boolean, now: Date): string =>
  `<!doctype html><meta charset="utf-8"><style>${styles(theme, phone)}</style>
  <div class="message"><div class="avatar">M</div><div class="body">
  <div class="author">Mission Status<b>APP</b></div>
  ${message.components.map((one) => component(one, message.files, now)).join('')}
  </div></div><script>document.title = document.documentElement.scrollHeight;</script>`;
