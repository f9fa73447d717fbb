// Captions of the work after the answer: the prep room and the suppliers.

export const jobs = {
  'run-job': {
    twelve: 'The guest has the answer. Only now the prep room starts.',
    twelve_earlier: 'A job of an earlier order still waits. The prep room takes it up.',
    twelve_broken: 'The prep room cannot reach the pantry. The job waits.',
    plain: 'The response is sent. Only now the worker starts its job.',
    plain_earlier: 'A job of an earlier request still waits. The worker starts it now.',
    plain_broken: 'The worker cannot reach the database. The job waits.',
    developer: 'The worker takes a job from the queue, after the response was sent.',
    developer_earlier: 'The worker takes a job from the queue that an earlier request has left there.',
    developer_broken: 'The worker cannot reach the database: `{{error}}`. The job stays in its table.',
  },
  'take-job': {
    twelve: 'The prep room takes the job from the rail.',
    twelve_broken: 'The pantry is dark. The job cannot be taken.',
    plain: 'The worker takes the job, so that no other worker does.',
    plain_broken: 'The database is not there. The job cannot be taken.',
    developer: '`{{statement}}` claims the job, so no other worker takes it.',
    developer_broken: '`{{statement}}` fails: `{{error}}`. The job stays in its table.',
  },
  'send-email': {
    twelve: 'The e-mail leaves now, after the guest got the answer.',
    twelve_earlier: 'The e-mail of the earlier order leaves now.',
    twelve_broken: 'The mail van does not come. The job has to wait.',
    plain: 'The e-mail leaves now, after the response was sent.',
    plain_earlier: 'The e-mail of the earlier request leaves now.',
    plain_broken: 'The e-mail company does not answer. The job has to wait.',
    developer: 'The e-mail provider accepts “{{subject}}” for `{{to}}`. The provider is simulated.',
    developer_earlier:
      'The e-mail provider accepts “{{subject}}” for `{{to}}`, queued by an earlier request. The provider is simulated.',
    developer_broken: 'The e-mail provider does not answer in time: `{{error}}`. The provider is simulated.',
  },
  'finish-job': {
    twelve: 'The job is crossed off the rail.',
    twelve_broken: 'The pantry is dark. The job cannot be crossed off.',
    plain: 'The worker marks the job as done.',
    plain_broken: 'The database is not there. The job cannot be marked as done.',
    developer: '`{{statement}}` marks the job as done.',
    developer_broken: '`{{statement}}` fails: `{{error}}`.',
  },
  'put-back-job': {
    twelve: 'The job goes back on the rail. The next try: in {{wait}}.',
    twelve_dead: 'Too many tries. The job stays aside until somebody looks at it.',
    twelve_broken: 'The pantry is dark. The job cannot be put back.',
    plain: 'The job goes back and waits. The next try: in {{wait}}.',
    plain_dead: 'Too many tries. The job stays aside until somebody looks at it.',
    plain_broken: 'The database is not there. The job cannot be put back.',
    developer:
      '`{{statement}}` sets `run_at` to {{nextTry}}. The wait doubles with each attempt; the client has its response already.',
    developer_dead: '`{{statement}}` marks the job as dead after its last attempt: a person has to look at it.',
    developer_broken: '`{{statement}}` fails: `{{error}}`.',
  },
}
