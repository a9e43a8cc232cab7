// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GLPK, when the first plan of seats is made; five libraries come with it.
#include "models/late/latelibrary.h"

#include <glpk.h>

namespace {

pd::LateLibrary &library()
{
    static pd::LateLibrary glpk("glpk", 40);
    return glpk;
}

} // namespace

PD_LATE(int, glp_term_out, (int flag), (flag))
PD_LATE(int, glp_free_env, (), ())
// a program
PD_LATE(glp_prob *, glp_create_prob, (), ())
PD_LATE(void, glp_delete_prob, (glp_prob * program), (program))
PD_LATE(void, glp_set_obj_dir, (glp_prob * program, int direction), (program, direction))
PD_LATE(int, glp_add_rows, (glp_prob * program, int count), (program, count))
PD_LATE(int, glp_add_cols, (glp_prob * program, int count), (program, count))
PD_LATE(void, glp_del_cols, (glp_prob * program, int count, const int numbers[]), (program, count, numbers))
PD_LATE(void, glp_set_row_bnds, (glp_prob * program, int row, int type, double least, double most), (program, row, type, least, most))
PD_LATE(void, glp_set_col_bnds, (glp_prob * program, int column, int type, double least, double most), (program, column, type, least, most))
PD_LATE(void, glp_set_col_kind, (glp_prob * program, int column, int kind), (program, column, kind))
PD_LATE(void, glp_set_obj_coef, (glp_prob * program, int column, double value), (program, column, value))
PD_LATE(void, glp_set_mat_row, (glp_prob * program, int row, int count, const int columns[], const double values[]), (program, row, count, columns, values))
PD_LATE(void, glp_set_mat_col, (glp_prob * program, int column, int count, const int rows[], const double values[]), (program, column, count, rows, values))
PD_LATE(int, glp_get_num_rows, (glp_prob * program), (program))
PD_LATE(int, glp_get_num_cols, (glp_prob * program), (program))
PD_LATE(int, glp_get_col_type, (glp_prob * program, int column), (program, column))
// its relaxed solution
PD_LATE(void, glp_init_smcp, (glp_smcp * parameters), (parameters))
PD_LATE(int, glp_simplex, (glp_prob * program, const glp_smcp *parameters), (program, parameters))
PD_LATE(int, glp_get_status, (glp_prob * program), (program))
PD_LATE(double, glp_get_obj_val, (glp_prob * program), (program))
PD_LATE(int, glp_get_row_stat, (glp_prob * program, int row), (program, row))
PD_LATE(double, glp_get_row_dual, (glp_prob * program, int row), (program, row))
PD_LATE(int, glp_get_col_stat, (glp_prob * program, int column), (program, column))
PD_LATE(double, glp_get_col_prim, (glp_prob * program, int column), (program, column))
PD_LATE(double, glp_get_col_dual, (glp_prob * program, int column), (program, column))
PD_LATE(void, glp_set_row_stat, (glp_prob * program, int row, int state), (program, row, state))
PD_LATE(void, glp_set_col_stat, (glp_prob * program, int column, int state), (program, column, state))
// its solution in whole numbers
PD_LATE(void, glp_init_iocp, (glp_iocp * parameters), (parameters))
PD_LATE(int, glp_intopt, (glp_prob * program, const glp_iocp *parameters), (program, parameters))
PD_LATE(int, glp_mip_status, (glp_prob * program), (program))
PD_LATE(double, glp_mip_col_val, (glp_prob * program, int column), (program, column))
PD_LATE(int, glp_ios_best_node, (glp_tree * tree), (tree))
PD_LATE(double, glp_ios_node_bound, (glp_tree * tree, int node), (tree, node))
PD_LATE(void, glp_ios_terminate, (glp_tree * tree), (tree))
