"""Distillation of 2-bit trellis codes on a GPU."""

from codetraining.matrices import MATRICES, Matrices
from codetraining.search import CodeSearch
from codetraining.student import VECTORS, Student
from codetraining.teacher import Starts, Teacher, write_texts
from codetraining.training import Texts, Training, TrainingSettings

__all__ = [
    "MATRICES",
    "VECTORS",
    "CodeSearch",
    "Matrices",
    "Starts",
    "Student",
    "Teacher",
    "Texts",
    "Training",
    "TrainingSettings",
    "write_texts",
]
