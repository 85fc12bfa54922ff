#ifndef CGLPK_SHIM_CALLS_H
#define CGLPK_SHIM_CALLS_H

#include <stdint.h>

/* GLPK behind guarded calls.

   GLPK answers misuse, a failed assertion and lack of memory by calling its error hook and then abort(). Each function
   here sets a jump before it enters GLPK and lets the hook jump back, so that only C frames are ever left behind. What
   GLPK had allocated is then freed by glp_free_env, the session is dead, and every later call on it answers
   GLPK_CAUGHT at once.

   GLPK keeps its memory and hooks per thread. A session must therefore be opened, used and closed on one thread, and a
   thread must have no more than one session open. */

typedef struct glpk_session glpk_session;

/* What a call returns besides GLPK's own codes, which are 0 or positive. */
enum glpk_session_code {
  GLPK_CAUGHT = -1,        /* GLPK gave up; see glpk_session_message */
  GLPK_OUT_OF_MEMORY = -2  /* the memory limit, or the machine's memory, was not enough */
};

typedef struct {
  int32_t time_limit;      /* milliseconds, INT32_MAX for none */
  int32_t iteration_limit; /* INT32_MAX for none */
  double bound_tolerance;
} glpk_relaxation_options;

/* What came of the first relaxation so far. */
typedef struct {
  int32_t primal_status; /* GLP_FEAS, GLP_NOFEAS, ... */
  int32_t dual_status;
  double objective; /* meaningful when both are GLP_FEAS */
} glpk_relaxation;

typedef struct {
  int32_t time_limit;         /* milliseconds, INT32_MAX for none */
  int32_t node_limit;         /* INT32_MAX for none */
  int32_t uses_cover_cuts;    /* 0 or 1 */
  int32_t uses_rounding_cuts; /* 0 or 1 */
  int32_t branching;          /* GLP_BR_... */
  int32_t backtracking;       /* GLP_BT_... */
  double integer_tolerance;
  double objective_tolerance;
} glpk_search_options;

/* Where the search stands. */
typedef struct {
  int32_t has_incumbent;
  double incumbent; /* meaningful when has_incumbent is not 0 */
  double bound;     /* no better solution can have a lower value; -DBL_MAX when nothing is known */
  int32_t node_count;
} glpk_snapshot;

/* Is given a snapshot now and then during the search, and returns 0 to go on or anything else to stop. It must not
   call GLPK and must return in the ordinary way. */
typedef int32_t (*glpk_observer)(const glpk_snapshot *snapshot, void *context);

/* Opens a session, or returns NULL when there is no memory for one. The limit is in megabytes, 0 for none. */
glpk_session *glpk_session_open(int32_t memory_limit);

/* Frees everything of the session, also a dead one. */
void glpk_session_close(glpk_session *session);

/* The last thing GLPK said, in its own words; never NULL, valid until the next call on the session. */
const char *glpk_session_message(const glpk_session *session);

/* Makes the problem, to be minimised: columns, then rows, then elements, each once. All arrays begin with an element
   that is not used, for rows and columns count from 1. Types are GLP_FR, GLP_LO, GLP_UP, GLP_DB or GLP_FX, kinds
   GLP_CV or GLP_IV. */
int32_t glpk_session_add_columns(glpk_session *session, int32_t count, const int32_t *types, const int32_t *kinds,
                                 const double *lower, const double *upper, const double *costs);
int32_t glpk_session_add_rows(glpk_session *session, int32_t count, const int32_t *types, const double *lower,
                              const double *upper);
int32_t glpk_session_add_elements(glpk_session *session, int32_t count, const int32_t *rows, const int32_t *columns,
                                  const double *values);

/* Lets GLPK make the problem smaller, or with simplify = 0 leaves it as it is. Returns 0, GLP_ENOPFS (infeasible) or
   GLP_ENODFS (unbounded or infeasible). To be called once, when the problem is made. */
int32_t glpk_session_prepare(glpk_session *session, int32_t simplify);

/* Works on the first relaxation of the prepared problem, from where the last call left it. Returns what glp_simplex
   returns. */
int32_t glpk_session_relax(glpk_session *session, const glpk_relaxation_options *options, glpk_relaxation *relaxation);

/* Branch and bound from the relaxation's optimum. Returns what glp_intopt returns; *snapshot, which must not be NULL,
   is the last one before the end. */
int32_t glpk_session_search(glpk_session *session, const glpk_search_options *options, glpk_observer observer,
                            void *context, glpk_snapshot *snapshot);

/* What glp_mip_status says of the prepared problem: GLP_OPT, GLP_FEAS, GLP_NOFEAS or GLP_UNDEF. */
int32_t glpk_session_status(glpk_session *session);

/* Writes the solution of the problem to values[1...column_count]. Only after GLP_OPT or GLP_FEAS. */
int32_t glpk_session_read(glpk_session *session, double *values);

/* For tests only: misuses GLPK on a session of its own, in one of GLPK_PROVOCATION_COUNT ways, and returns what the
   guard made of it: GLPK_CAUGHT or GLPK_OUT_OF_MEMORY. */
enum { GLPK_PROVOCATION_COUNT = 10 };
int32_t glpk_session_provoke(int32_t way);

#endif
