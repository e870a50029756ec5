import { http } from '@hubspot/local-dev-lib/http';
import { componentSchemas } from './component-schemas.ts';

type OutgoingRequest = {
  url: string;
  data?: unknown;
};

const projectId = 1;
const buildId = 1;

/**
 * Answers the requests that HubSpot's command line and parser make, so that neither leaves this
 * process. Holds for the whole process. `onUpload` gets the form of a project upload; a request
 * nobody here knows is refused.
 */
export function answerAsHubSpot(onUpload?: (form: unknown) => void): void {
  Object.assign(http, {
    get: (_accountId: number, { url }: OutgoingRequest) => answerGet(url),
    post: (_accountId: number, { url, data }: OutgoingRequest) => {
      if (!onUpload || !url.includes('/upload/')) return refuse('POST', url);
      onUpload(data);
      return Promise.resolve({ data: { createdBuildId: buildId } });
    },
  });
}

function answerGet(url: string): Promise<{ data: unknown }> {
  if (url.includes('/project-schemas/')) return Promise.resolve({ data: componentSchemas });
  if (url.includes('/by-name/')) return Promise.resolve({ data: { id: projectId } });
  return refuse('GET', url);
}

function refuse(method: string, url: string): Promise<never> {
  return Promise.reject(new Error(`${method} ${url} has no offline answer.`));
}
