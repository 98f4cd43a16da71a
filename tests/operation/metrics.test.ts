import { afterEach, describe, expect, it } from 'vitest';
import type { InteractionRecord } from '../../src/operation/interaction-record.ts';
import { createMetrics, type Metrics, type MetricsSources } from '../../src/operation/metrics.ts';

const SOURCES: MetricsSources = {
  corpus: () => ({
    version: 'c0ffee',
    articles: 5,
    rejected: 1,
    lastGood: 0,
    newestArticle: '2025-06-11',
    loadedAt: new Date('2025-06-12T10:00:00Z'),
  }),
  shards: () => [
    { shard: 0, ready: true, latencyMs: 41 },
    { shard: 1, ready: false, latencyMs: null },
  ],
  now: () => new Date('2025-06-12T11:00:00Z'),
};

const RECORD: InteractionRecord = {
  command: 'status',
  outcome: 'answered',
  durationMs: 30,
  corpusVersion: 'c0ffee',
  interactionId: '1',
  asked: { userId: 'ana', text: 'is the embassy in Lima open?' },
};

const made: Metrics[] = [];
const metricsFrom = (sources = SOURCES) => {
  const metrics = createMetrics(sources);
  made.push(metrics);
  return metrics;
};
afterEach(() => {
  for (const metrics of made.splice(0)) metrics.close();
});

const linesOf = async (metrics: Metrics) => (await metrics.text()).split('\n');

describe('createMetrics', () => {
  it('counts interactions by command and outcome, and how long they took', async () => {
    const metrics = metricsFrom();
    metrics.interaction(RECORD);
    metrics.interaction({ ...RECORD, outcome: 'nothing-found' });
    const lines = await linesOf(metrics);
    expect(lines).toContain('mission_status_bot_interactions_total{command="status",outcome="answered"} 1');
    expect(lines).toContain(
      'mission_status_bot_interaction_duration_seconds_bucket{le="0.05",command="status"} 2',
    );
    expect(lines).toContain(
      'mission_status_bot_interaction_duration_seconds_bucket{le="0.025",command="status"} 0',
    );
  });

  it('gives the share of answers that found nothing', async () => {
    const metrics = metricsFrom();
    for (const outcome of ['answered', 'nothing-found', 'answered', 'answered', 'failed'] as const)
      metrics.interaction({ ...RECORD, outcome });
    expect(await linesOf(metrics)).toContain('mission_status_bot_no_answer_ratio 0.25');
  });

  it('shows size, version and age of the corpus', async () => {
    const lines = await linesOf(metricsFrom());
    expect(lines).toContain('mission_status_bot_corpus_articles 5');
    expect(lines).toContain('mission_status_bot_corpus_info{version="c0ffee"} 1');
    expect(lines).toContain('mission_status_bot_corpus_version_age_seconds 3600');
    expect(lines).toContain('mission_status_bot_corpus_newest_article_age_days 1');
    expect(lines).toContain('mission_status_bot_corpus_rejected_files 1');
  });

  it('shows only the current version after a reload', async () => {
    let version = 'old';
    const metrics = metricsFrom({
      ...SOURCES,
      corpus: () => ({
        version,
        articles: 1,
        rejected: 0,
        lastGood: 0,
        newestArticle: null,
        loadedAt: new Date('2025-06-12T10:00:00Z'),
      }),
    });
    await metrics.text();
    version = 'new';
    const infos = (await linesOf(metrics)).filter((line) =>
      line.startsWith('mission_status_bot_corpus_info{'),
    );
    expect(infos).toEqual(['mission_status_bot_corpus_info{version="new"} 1']);
  });

  it('shows each shard', async () => {
    const lines = await linesOf(metricsFrom());
    expect(lines).toContain('mission_status_bot_gateway_ready{shard="0"} 1');
    expect(lines).toContain('mission_status_bot_gateway_ready{shard="1"} 0');
    expect(lines).toContain('mission_status_bot_gateway_latency_seconds{shard="0"} 0.041');
    expect(lines.some((line) => line.includes('latency_seconds{shard="1"}'))).toBe(false);
  });

  it('counts reloads, rejects and reconnects', async () => {
    const metrics = metricsFrom();
    metrics.reload({ outcome: 'changed', rejected: 2, tookMs: 80 });
    metrics.reconnected(1, 'resumed');
    metrics.watchdogReconnected();
    metrics.unexpectedError();
    const lines = await linesOf(metrics);
    expect(lines).toContain('mission_status_bot_reloads_total{outcome="changed"} 1');
    expect(lines).toContain('mission_status_bot_reload_rejected_files_total 2');
    expect(lines).toContain('mission_status_bot_gateway_reconnects_total{shard="1",how="resumed"} 1');
    expect(lines).toContain('mission_status_bot_watchdog_reconnects_total 1');
    expect(lines).toContain('mission_status_bot_unexpected_errors_total 1');
  });

  it('shows the delay of the event loop', async () => {
    expect(await metricsFrom().text()).toMatch(/^mission_status_bot_nodejs_eventloop_lag_p99_seconds /m);
  });

  it('holds nothing of what was asked or who asked', async () => {
    const metrics = metricsFrom();
    metrics.interaction(RECORD);
    expect(await metrics.text()).not.toMatch(/Lima|ana"/);
  });

  it('gives what it can before the corpus is loaded and the gateway is there', async () => {
    const text = await metricsFrom({ ...SOURCES, corpus: () => null, shards: () => [] }).text();
    expect(text).not.toMatch(/^mission_status_bot_corpus_info\{/m);
    expect(text).not.toMatch(/^mission_status_bot_gateway_ready\{/m);
  });
});
