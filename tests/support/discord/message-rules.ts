import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { isRecord, type Json, lengthOf, records, textOf } from './json.ts';
import { demand } from './rules.ts';

const INSIDE_CONTAINER: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.TextDisplay,
  ComponentType.Section,
  ComponentType.MediaGallery,
  ComponentType.Separator,
  ComponentType.File,
];
const TOP_LEVEL: readonly unknown[] = [...INSIDE_CONTAINER, ComponentType.Container];
const SELECTS: readonly unknown[] = [3, 5, 6, 7, 8];

const childrenOf = (component: Json): Json[] => [
  ...records(component['components']),
  ...(isRecord(component['accessory']) ? [component['accessory']] : []),
];

/** A component and everything in it. */
export const allComponents = (components: readonly Json[]): Json[] =>
  components.flatMap((component) => [component, ...allComponents(childrenOf(component))]);

function checkButton(button: Json): void {
  demand(lengthOf(button['label']) <= 80, 'button', 'label too long');
  if (button['style'] === ButtonStyle.Link) {
    const url = textOf(button['url']);
    demand(button['custom_id'] === undefined, 'button', 'a link with a custom_id');
    demand(
      url.length <= 512 && URL.canParse(url) && /^(?:https?|discord):$/.test(new URL(url).protocol),
      'url',
      url,
    );
    demand(lengthOf(button['label']) > 0, 'button', 'no label');
    return;
  }
  demand(button['url'] === undefined, 'button', 'a url on a button that is no link');
  demand(lengthOf(button['label']) > 0 || isRecord(button['emoji']), 'button', 'neither label nor emoji');
  demand([1, 2, 3, 4].includes(Number(button['style'])), 'button', 'style');
}

function checkSelect(menu: Json): void {
  const options = records(menu['options']);
  demand(options.length >= 1 && options.length <= 25, 'select', `${options.length} options`);
  demand(lengthOf(menu['placeholder']) <= 150, 'select', 'placeholder');
  for (const { label, value, description } of options) {
    demand(lengthOf(label) >= 1 && lengthOf(label) <= 100, 'select', 'label');
    demand(lengthOf(value) >= 1 && lengthOf(value) <= 100, 'select', 'value');
    demand(
      description === undefined || (lengthOf(description) >= 1 && lengthOf(description) <= 100),
      'select',
      'description',
    );
  }
  demand(new Set(options.map(({ value }) => value)).size === options.length, 'select', 'a value twice');
}

function checkRow(row: Json): void {
  const children = records(row['components']);
  const buttons = children.filter(({ type }) => type === ComponentType.Button);
  const menus = children.filter(({ type }) => SELECTS.includes(type));
  demand(buttons.length + menus.length === children.length, 'nesting', 'in an action row');
  demand(
    menus.length === 0
      ? buttons.length >= 1 && buttons.length <= 5
      : menus.length === 1 && buttons.length === 0,
    'action-row',
  );
}

function checkGallery(gallery: Json, files: ReadonlySet<string>): void {
  const items = records(gallery['items']);
  demand(items.length >= 1 && items.length <= 10, 'gallery', `${items.length} items`);
  for (const { media, description } of items) {
    const url = isRecord(media) ? textOf(media['url']) : '';
    const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
    demand(name === null ? /^https?:\/\//.test(url) : files.has(name), 'gallery', url);
    demand(lengthOf(description) <= 1024, 'gallery', 'description');
  }
}

function checkComponent(component: Json, files: ReadonlySet<string>): void {
  const { type } = component;
  if (type === ComponentType.Button) checkButton(component);
  else if (type === ComponentType.StringSelect) checkSelect(component);
  else if (type === ComponentType.ActionRow) checkRow(component);
  else if (type === ComponentType.MediaGallery) checkGallery(component, files);
  else if (type === ComponentType.TextDisplay)
    demand(textOf(component['content']).length > 0, 'text-display');
  else if (type === ComponentType.Separator)
    demand([undefined, 1, 2].includes(component['spacing'] as undefined), 'separator');
  else if (type === ComponentType.Section) {
    const texts = records(component['components']);
    demand(texts.length >= 1 && texts.length <= 3 && isRecord(component['accessory']), 'section');
    demand(
      texts.every((one) => one['type'] === ComponentType.TextDisplay),
      'nesting',
      'in a section',
    );
  } else if (type === ComponentType.Container) {
    const children = records(component['components']);
    const colour = component['accent_color'];
    demand(children.length > 0, 'container', 'empty');
    demand(
      colour == null || (Number.isInteger(colour) && Number(colour) >= 0 && Number(colour) <= 0xffffff),
      'container',
      'colour',
    );
    demand(
      children.every((child) => INSIDE_CONTAINER.includes(child['type'])),
      'nesting',
      'in a container',
    );
  } else demand(false, 'nesting', `type ${type}`);
}

/** All text displays of a message, in order. */
export const textsOf = (components: readonly Json[]): string[] =>
  allComponents(components)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => textOf(content));

/**
 * Checks a message as Discord does before it takes it.
 * @param files names of what is uploaded with it, or was with the message that is edited.
 * @throws {Refused}
 */
export function checkMessage(body: Json, files: ReadonlySet<string>): void {
  const components = records(body['components']);
  const isV2 = (Number(body['flags'] ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  demand(lengthOf(body['content']) <= 2000, 'content-length');
  if (!isV2) {
    demand(
      components.every(({ type }) => type === ComponentType.ActionRow),
      'v2-needed',
    );
    demand(
      Boolean(body['content']) ||
        records(body['embeds']).length > 0 ||
        components.length > 0 ||
        files.size > 0,
      'empty-message',
    );
    return;
  }
  demand(!body['content'] && records(body['embeds']).length === 0, 'v2-alone');
  demand(body['poll'] == null && body['sticker_ids'] == null, 'v2-alone');
  demand(components.length > 0, 'empty-message');
  demand(
    components.every(({ type }) => TOP_LEVEL.includes(type)),
    'nesting',
    'at the top',
  );
  const all = allComponents(components);
  demand(all.length <= 40, 'total-components', `${all.length}`);
  for (const component of all) checkComponent(component, files);
  const characters = textsOf(components).reduce((sum, text) => sum + lengthOf(text), 0);
  demand(characters <= 4000, 'total-text', `${characters}`);
  const ids = all.flatMap((component) =>
    component['custom_id'] === undefined ? [] : [component['custom_id']],
  );
  const needsId = all.filter(
    ({ type, style }) =>
      SELECTS.includes(type) || (type === ComponentType.Button && style !== ButtonStyle.Link),
  );
  demand(needsId.length === ids.length, 'custom-id', 'missing');
  demand(
    ids.every((id) => lengthOf(id) >= 1 && lengthOf(id) <= 100),
    'custom-id',
    'length',
  );
  demand(new Set(ids).size === ids.length, 'custom-id', 'twice in one message');
}
